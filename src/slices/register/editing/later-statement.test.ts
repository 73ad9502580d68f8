import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../../test/support/app.ts';

let site: TestApp;

beforeAll(async () => {
  site = await testApp();
});
afterAll(() => site.close());

const desk = '/en/desk/register';
const meeting = {
  from: '2022-05-11',
  city: 'Rabat',
  country: 'MA',
  format: 'in-person',
  hosts: 'MA',
  outcomes: 'https://x.example/en/statements/2022-05-11-joint-statement',
};

test('A meeting may refer to a statement that is brought in later, once a person says so.', async () => {
  const asked = await site.post(`${desk}/enter/meeting`, meeting);
  expect(asked.statusCode).toBe(422);
  expect(asked.body).toContain('the statement is brought in later');
  const reply = await site.post(`${desk}/enter/meeting`, {
    ...meeting,
    [`outcomes: ${meeting.outcomes}`]: 'as-written',
  });
  expect(reply.statusCode).toBe(303);
  const { fact } = await site.db.selectFrom('entry').select('fact').executeTakeFirstOrThrow();
  expect(fact).toMatchObject({ outcomes: ['2022-05-11-joint-statement'] });
  const id = String(reply.headers.location).split('/').at(-1)!;
  expect((await site.get(`${desk}/entries/${id}`)).body).toContain('2022-05-11-joint-statement');
});

test('What is no address of a statement is refused.', async () => {
  const reply = await site.post(`${desk}/enter/meeting`, { ...meeting, outcomes: 'The Joint Statement' });
  expect(reply.body).toContain('No statement here has the address');
});
