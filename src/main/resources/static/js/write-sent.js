// The story is with the editors: this device need not keep it any longer.
const { account, story, submission } = document.getElementById("terkirim").dataset;
for (const id of [story, submission]) localStorage.removeItem(`mymein.tulis.${account}.${id}`);
history.replaceState(null, "", location.pathname);
