export const about =
  'Press “Keep” on the page of a {role}, a {skill} or a {step}. The list leads on to a comparison and to {plan}, tells what changed since last time, and holds what shows what you can do. One file takes all of it along.';
export const role = 'role';
export const skill = 'skill';
export const step = 'step';
export const thePlan = 'the plan';
export const needsScript = 'What you keep stays in your browser, and needs JavaScript to be shown.';

export const addEvidence = 'Add evidence of a skill';
export const whatEvidenceIs =
  'A line on what you did, and a link to it if there is one: a mix, a credit, a reference. It prints as a sheet to bring along.';
export const skillField = 'Skill';
export const levelField = 'Level';
export const lineField = 'What shows it';
export const linkField = 'Link, if there is one';
export const addIt = 'Add it';

export const takeAlong = 'Take it along';
export const oneFile =
  'One file has all of it: your list, your evidence, and the marks and the target of your plan. Open it in another browser to go on there.';
export const saveAll = 'Save all to a file';
export const openFile = 'Open a saved file';
export const savedFile = 'A saved file';
export const forgets =
  'This removes your list, your evidence and your plan from this browser. Files you saved stay yours.';
export const staysHere = 'All of it stays in this browser. Nothing is sent to anybody.';
