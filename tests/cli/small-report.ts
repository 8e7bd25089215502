/** A short made-up report in the form of real ones, for tests that run the whole program. */
export const smallReport = (number = '121-BC/TU', month = 7): string => `TỈNH ỦY LÀO CAI

ĐẢNG CỘNG SẢN VIỆT NAM

\\*
Số ${number}

Lào Cai, ngày 05 tháng ${month} năm 2021

## BÁO CÁO

**kết quả công tác 6 tháng đầu năm 2021**

### I. CÔNG TÁC XÂY DỰNG ĐẢNG

Ban Thường vụ Tỉnh ủy đã quán triệt, triển khai thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị.

UBND huyện Bát Xát đã triển khai thực hiện Kế hoạch số 25-KH/TU ngày 20/01/2021 của Ban Thường vụ Tỉnh ủy<sup>1</sup>.

<sup>1</sup> Ủy ban Kiểm tra Tỉnh ủy giám sát Huyện ủy Bát Xát thực hiện Nghị quyết số 10-NQ/TU ngày 15/3/2021 của Tỉnh ủy.
`;

/** Number of the line, from 1, that a quote first stands on. */
export const lineWith = (text: string, quote: string): number => text.slice(0, text.indexOf(quote)).split('\n').length;
