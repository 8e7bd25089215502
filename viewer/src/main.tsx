/** Opens the page: takes the graph out of it, or says clearly what is missing and how to build it. */

import './styles/tokens.css';
import './styles/page.css';
import './styles/graph.css';
import './styles/lists.css';
import './styles/matrix.css';
import './styles/table.css';
import './styles/reader.css';
import './styles/dossier.css';
import './styles/issues.css';
import './styles/paths.css';
import './styles/timeline.css';
import './styles/curation.css';
import './styles/compare.css';
import './styles/print.css';
import { render } from 'preact';
import { App } from './app.tsx';
import { checkFile, type Loaded } from './load/check-file.ts';
import { loadEmbedded } from './load/embedded.ts';
import { LoadMessage } from './load/load-message.tsx';

const load = async (): Promise<Loaded> => {
  const loaded = await loadEmbedded(document, globalThis.vanbanParts);
  if (import.meta.env.VANBAN_MADE_UP && 'problem' in loaded && loaded.problem.code === 'none') {
    const { madeGraph } = await import('../../tests/browser/fixture.ts');
    return checkFile(madeGraph());
  }
  return loaded;
};

const place = document.getElementById('app');
if (place) {
  const loaded = await load();
  render('file' in loaded ? <App file={loaded.file} /> : <LoadMessage problem={loaded.problem} />, place);
}
