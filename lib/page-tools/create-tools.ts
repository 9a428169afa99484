import { copyButton } from '../annotate/copy';
import type { CreateTools, PageTools } from '../annotate/page-tools';
import { menuPanel, sourcesPanel } from '../annotate/panels';
import { numbersAt, selectedIn } from '../sites/selected';
import { t } from '../words/i18n';
import { copyRich } from './clipboard';
import { copiesOf } from './copied';
import { createCopyCard, type CopyWay } from './copy-card';
import { showKeyHelp } from './key-help';
import { createQuestionKeys } from './question-keys';
import { report } from './report';

/** The tools of one page. */
export const createTools: CreateTools = (page) => {
  const { reading, told, make, scheme, actions, rows } = page;
  const document = reading.places.title.ownerDocument;
  const showCopied = createCopyCard(make, scheme, document);
  const keys = createQuestionKeys(page);
  const copies = () => copiesOf(reading, told.resolved);
  const write = (text: string) => navigator.clipboard.writeText(text);

  const copyMenu = () =>
    make(
      'p',
      { class: 'actions' },
      copyButton(make, t('copy_citation'), 'copy-citation', () => copyRich(copies().citation())),
      copyButton(make, t('copy_document'), 'copy-document', () => copyRich(copies().document())),
      copyButton(make, t('copy_document_markdown'), 'copy-markdown', () =>
        write(copies().documentMarkdown()),
      ),
    );

  const tools: PageTools = {
    panel(name) {
      if (name === 'sources') return told.resolved ? sourcesPanel(make, told.resolved) : [];
      if (name === 'related') {
        if (!told.related) return [];
        const { document: earlier, archived } = told.related;
        const box = make('div', { lang: page.language });
        actions.unfold(box, { earlier, archived });
        return [box];
      }
      return [copyMenu(), ...menuPanel(make, told.known, () => tools.report())];
    },
    async report() {
      return `${report(reading, document.URL, actions.version)}\n${await actions.skeleton()}`;
    },
    copyQuestion(question) {
      const at = rows()?.row(question)?.querySelector<HTMLElement>('[data-slot=copy]');
      if (!at) return;
      const numbers = reading.kamervraag.questions[question]?.numbers.join(', ') ?? '';
      const link = copies().link(question);
      const rich: CopyWay = {
        name: t('tools_copy_question', numbers),
        action: 'copy-rich',
        copy: () => copyRich(copies().question(question)),
        said: () => t('copy_question_done', numbers),
      };
      const others: CopyWay[] = [
        {
          name: t('copy_as_markdown'),
          action: 'copy-markdown',
          copy: () => write(copies().questionMarkdown(question)),
          said: () => t('copy_markdown_done', numbers),
        },
        {
          name: t(link.isExact ? 'copy_question_link' : 'copy_document_link'),
          action: 'copy-link',
          copy: () => write(link.address),
          said: () => t(link.isExact ? 'copy_question_link_done' : 'copy_document_link_done'),
        },
      ];
      showCopied(at, t('tools_copy_question', numbers), rich, others);
    },
    selectedIn: (range) => selectedIn(reading.places, range),
    numbersAt: (node) => numbersAt(reading, node),
    key(key) {
      if (key === '?') showKeyHelp(page);
      else if (key === ']' || key === '[') keys.step(key === ']' ? 1 : -1);
      else if (key === '*')
        keys.at((question) => void (rows()?.press(question, 'star') || page.tell(t('keys_no_question'))));
      else if (key === '=') keys.at((question) => tools.copyQuestion(question));
      else if (key === '+')
        keys.at((question) => {
          const pressed = (['chip', 'answer'] as const).filter((slot) => rows()?.press(question, slot));
          if (pressed.length === 0) page.tell(t('keys_nothing_unfolds'));
        });
    },
  };
  return tools;
};
