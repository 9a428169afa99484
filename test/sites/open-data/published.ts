import type { FictionalQuestion, Reply } from './fictional';
import { idOf } from './publication';

export interface Publication {
  question: FictionalQuestion;
  reply: Reply | null;
  id: string;
  available: string;
  publicatienaam: string;
}

interface Published {
  /** What it was made of: a list may change between two requests, and a question may get replies. */
  of: { question: FictionalQuestion; replies: readonly Reply[]; count: number }[];
  publications: readonly Publication[];
}
const published = new WeakMap<readonly FictionalQuestion[], Published>();

/** Made anew only where the questions have changed: there may be thousands, and each request asks for them. */
export function publications(questions: readonly FictionalQuestion[]): readonly Publication[] {
  const before = published.get(questions);
  const same = (question: FictionalQuestion, i: number) => {
    const was = before?.of[i];
    return question === was?.question && question.replies === was.replies && was.replies.length === was.count;
  };
  if (before?.of.length === questions.length && questions.every(same)) return before.publications;
  const now = {
    of: questions.map((question) => ({
      ...{ question, replies: question.replies },
      count: question.replies.length,
    })),
    publications: publish(questions),
  };
  published.set(questions, now);
  return now.publications;
}

/**
 * What came out of these questions: of Kamervragen, and now and then a Kamerstuk beside it, which nobody asks for. Each
 * publication once, also a reply to several questions.
 */
function publish(questions: readonly FictionalQuestion[]): Publication[] {
  const all = questions.flatMap((question, i) => {
    const own = [null, ...question.replies].map((reply) => ({
      ...{ question, reply, id: idOf(question, reply) },
      available: reply?.date ?? question.submitted,
      publicatienaam: reply ? 'Kamervragen (Aanhangsel)' : 'Kamervragen zonder antwoord',
    }));
    const other = { ...own[0], id: `kst-36999-${i}`, publicatienaam: 'Kamerstuk' } as Publication;
    return i % 10 ? own : [...own, other];
  });
  return [...new Map(all.toReversed().map((each) => [each.id, each])).values()].toReversed();
}
