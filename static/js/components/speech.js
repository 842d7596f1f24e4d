// Reads a step aloud: the recorded voice when there is one, else the phone's own. Loaded when someone first asks.

let speaking = null; // { button, stop }

export function stop() {
  speaking?.stop();
  speaking = null;
}

function visibleText(section) {
  const parts = [];
  for (const element of section.querySelectorAll("h2, h3, p, li, label, [data-text]")) {
    const skipped = element.closest("[hidden], .step-go, .kept, audio, button:not(.option)");
    const inside = element.parentElement.closest("p, li, label");
    const text = element.textContent.trim();
    if (!skipped && !(inside && section.contains(inside)) && text) parts.push(text);
  }
  return parts;
}

function playRecording(audio, ended) {
  audio.currentTime = 0;
  audio.addEventListener("ended", ended, { once: true });
  audio.play().catch(ended);
  return () => audio.pause();
}

function speakText(section, voice, ended) {
  const sentences = visibleText(section);
  let stopped = false;
  const say = (index) => {
    if (stopped) return;
    if (index >= sentences.length) {
      ended();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(sentences[index]);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 0.9;
    utterance.onend = () => say(index + 1);
    utterance.onerror = ended;
    speechSynthesis.speak(utterance);
  };
  speechSynthesis.cancel();
  setTimeout(() => say(0), 60); // Android drops what is said right after a cancel
  return () => {
    stopped = true;
    speechSynthesis.cancel();
  };
}

// Starts reading the section, or stops when it is this one that is being read.
export function toggle(button, section, voice) {
  const same = speaking?.button === button;
  stop();
  if (same) return;
  const [symbol, words] = [button.querySelector("use"), button.querySelector("span")];
  const [before, icon] = [words.textContent, symbol.getAttribute("href")];
  symbol.setAttribute("href", "#i-stop");
  words.textContent = button.dataset.stop;
  const ended = () => {
    symbol.setAttribute("href", icon);
    words.textContent = before;
    if (speaking?.button === button) speaking = null;
  };
  const audio = section.querySelector("[data-voice]");
  const silence = audio ? playRecording(audio, ended) : speakText(section, voice, ended);
  speaking = {
    button,
    stop() {
      silence();
      ended();
    },
  };
}
