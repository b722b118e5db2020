// Sets the size of the text that this reader chose, before anything is painted; and tells the styles that scripts run.
const root = document.documentElement;
root.classList.add("js");
try {
  const size = localStorage.getItem("mymein.huruf");
  if (size) root.dataset.text = size;
} catch {
  // A browser that keeps nothing shows the normal size.
}
