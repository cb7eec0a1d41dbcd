const GENERATED = /^[A-Za-z]+_[0-9][0-9a-z]{6}$/;
const BEGINNINGS = [
  [/BusinessRuleTask$/, 'decision'],
  [/CallActivity$/, 'call'],
  [/(Task|SubProcess)$/, 'task'],
  [/Gateway$/, 'gateway'],
  [/StartEvent$/, 'start'],
  [/EndEvent$/, 'end'],
  [/Event$/, 'event'],
  [/SequenceFlow$/, 'flow'],
];

/** An id that speaks: task_laheta_viesti for a task named "Lähetä viesti"; undefined when the name has no letters. */
export function speakingId(type, name, taken) {
  const beginning = BEGINNINGS.find(([kind]) => kind.test(type))?.[1];
  const words = (name ?? '').toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '_').replace(/^_+|_+$/g, '').slice(0, 60);
  if (!beginning || !words) {
    return undefined;
  }
  const id = `${beginning}_${words}`;
  let free = id;
  for (let number = 2; taken(free); number += 1) {
    free = `${id}_${number}`;
  }
  return free;
}

/** An element that still has the id the library made up gets one from its name as soon as it is named. */
function SpeakingIds(eventBus, modeling, elementRegistry, moddle) {
  const name = ({ context }) => {
    const element = context.element?.labelTarget ?? context.element;
    const object = element?.businessObject;
    if (!object?.name || !GENERATED.test(object.id)) {
      return;
    }
    const taken = (id) => Boolean(elementRegistry.get(id) || moddle.ids.assigned(id));
    const id = speakingId(object.$type, object.name, taken);
    if (id) {
      modeling.updateProperties(element, { id });
    }
  };
  eventBus.on(['commandStack.element.updateLabel.postExecuted', 'commandStack.element.updateProperties.postExecuted'], name);
}

SpeakingIds.$inject = ['eventBus', 'modeling', 'elementRegistry', 'moddle'];

export const speakingIds = { __init__: ['speakingIds'], speakingIds: ['type', SpeakingIds] };
