"use strict";
(() => {
  // Without this script the form is sent as a whole, and the answer has all reports.
  const form = document.querySelector("form.drop");
  const input = form.querySelector("input[type=file]");
  const section = document.querySelector(".reports");
  const list = section.querySelector(".files");
  const most = Number(form.dataset.most);
  // The texts are in the language of the page.
  const words = form.dataset;
  const about = (text, file) => text.replace("{name}", () => file.name);
  const reasons = { 408: words.slow, 413: words.large, 503: words.busy };
  let last = Promise.resolve();

  // Names and texts of files only ever become text.
  const element = (name, parent, text = "") => {
    const made = document.createElement(name);
    made.textContent = text;
    parent.append(made);
    return made;
  };

  const show = (name) => {
    section.hidden = false;
    const item = document.createElement("li");
    element("bdi", element("h3", item), name);
    const status = element("p", item, words.waiting);
    status.setAttribute("role", "status");
    list.append(item);
    return { item, status };
  };

  const end = (entry, good, sentence) => {
    entry.status.className = `verdict ${good ? "good" : "bad"}`;
    entry.status.textContent = "";
    element("span", entry.status, good ? "✓ " : "✕ ").setAttribute("aria-hidden", "true");
    entry.status.append(sentence);
  };

  const report = (entry, file, page) => {
    const read = new DOMParser().parseFromString(page, "text/html").querySelector(".verdict");
    const sentence = read ? read.textContent.replace(/^\s*[✓✕]\s*/, "").trim() : words.checked;
    end(entry, Boolean(read && read.classList.contains("good")), sentence);
    const save = element("a", element("p", entry.item), words.save);
    save.href = URL.createObjectURL(new Blob([page], { type: "text/html" }));
    save.download = `${file.name}.html`;
    const frame = document.createElement("iframe");
    frame.setAttribute("sandbox", "allow-scripts");
    frame.title = about(words.report, file);
    frame.srcdoc = page;
    entry.item.append(frame);
  };

  const send = (entry, file) => new Promise((done) => {
    const bar = document.createElement("progress");
    bar.max = 1;
    bar.value = 0;
    bar.setAttribute("aria-label", about(words.progress, file));
    entry.item.append(bar);
    entry.status.textContent = words.sending;
    const request = new XMLHttpRequest();
    request.open("POST", `${form.getAttribute("action")}?name=${encodeURIComponent(file.name.toWellFormed ? file.name.toWellFormed() : file.name)}`);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.upload.addEventListener("progress", (event) => {
      bar.value = event.lengthComputable ? event.loaded / event.total : 0;
    });
    request.upload.addEventListener("load", () => {
      bar.removeAttribute("value");
      entry.status.textContent = words.checking;
    });
    request.addEventListener("load", () => {
      if (request.status === 200) {
        report(entry, file, request.responseText);
      } else {
        end(entry, false, reasons[request.status] || words.failed);
      }
    });
    request.addEventListener("error", () => {
      end(entry, false, words.lost);
    });
    request.addEventListener("loadend", () => {
      bar.remove();
      done();
    });
    request.send(file);
  });

  const add = (files) => {
    for (const file of Array.from(files)) {
      const entry = show(file.name);
      if (file.size > most) {
        end(entry, false, reasons[413]);
      } else {
        last = last.then(() => send(entry, file));
      }
    }
  };

  document.documentElement.classList.add("scripted");
  form.querySelector("button").parentElement.hidden = true;
  form.addEventListener("submit", (event) => event.preventDefault());
  input.addEventListener("change", () => {
    add(input.files);
    input.value = "";
  });
  addEventListener("dragover", (event) => {
    event.preventDefault();
    form.classList.add("over");
  });
  addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) {
      form.classList.remove("over");
    }
  });
  // Anywhere on the page: a browser would leave it for a file that is dropped beside the form.
  addEventListener("drop", (event) => {
    event.preventDefault();
    form.classList.remove("over");
    add(event.dataTransfer.files);
  });
})();
