// Draws villages where their boundaries are loaded, on plain ground: nobody else is asked for anything. What a village's colour, words and
// link are, it takes from the tiles, which stay for whoever wants them, and for whoever has no script.

const ready = new Map();

/** Leaflet and its styles, once. */
function leaflet({ leaflet: source, sheet }) {
  if (!ready.has(source)) {
    ready.set(source, Promise.all([
      arrived(Object.assign(document.createElement("link"), { rel: "stylesheet", href: sheet })),
      arrived(Object.assign(document.createElement("script"), { src: source })),
    ]).then(() => window.L));
  }
  return ready.get(source);
}

function arrived(element) {
  return new Promise((done, failed) => {
    element.onload = done;
    element.onerror = failed;
    document.head.prepend(element);
  });
}

async function fetched(path) {
  const answer = await fetch(path, { credentials: "omit" });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

function element(name, className, text) {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

const isVillage = feature => feature.properties.code.length > 8;

/**
 * The villages, the districts' lines and names. `look` gives a village's classes, `chosen` is told which one was tapped.
 */
async function draw(box, look, chosen) {
  const say = box.dataset;
  const [L, land] = await Promise.all([leaflet(say), fetched(say.land)]);
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const frame = box.querySelector(".land-map");
  const map = L.map(frame, {
    attributionControl: false, zoomControl: false, scrollWheelZoom: false, zoomSnap: .25, maxBoundsViscosity: 1,
    zoomAnimation: !still, fadeAnimation: !still, markerZoomAnimation: !still, inertia: !still,
  });
  L.control.zoom({ zoomInTitle: say.tNear, zoomOutTitle: say.tFar }).addTo(map);
  map.createPane("dots").style.zIndex = 450; // above whichever village was chosen
  const layers = new Map();
  const villages = L.geoJSON({ type: "FeatureCollection", features: land.features.filter(isVillage) }, {
    style: feature => ({ className: `shape ${look(feature)}`, weight: 1 }),
    onEachFeature: (feature, layer) => {
      layers.set(feature.properties.code, layer);
      layer.on("click", event => chosen(feature, event.latlng));
    },
  }).addTo(map);
  const districts = land.features.filter(feature => !isVillage(feature));
  L.geoJSON(districts, { interactive: false, style: { className: "district-line", weight: 2, fill: false } }).addTo(map);
  for (const { properties } of districts) {
    L.tooltip({ permanent: true, direction: "center", className: "district-name", interactive: false })
      .setLatLng(properties.middle.toReversed()).setContent(element("span", "", properties.name)).addTo(map);
  }
  // The list of villages says all of it to those who hear the page.
  for (const pane of ["overlayPane", "tooltipPane", "dots"]) map.getPane(pane).setAttribute("aria-hidden", "true");
  fit(map, villages.getBounds());
  return { L, map, layers };
}

/** The whole of it to begin with. A finger scrolls the page until the map was drawn nearer. */
function fit(map, bounds) {
  const home = () => {
    map.setMinZoom(0);
    map.fitBounds(bounds, { padding: [8, 8], animate: false });
    map.setMinZoom(map.getZoom());
  };
  home();
  map.setMaxBounds(bounds.pad(.25));
  map.setMaxZoom(Math.max(15, map.getZoom()));
  const touch = matchMedia("(pointer: coarse)").matches;
  const drag = () => map.dragging[touch && map.getZoom() <= map.getMinZoom() ? "disable" : "enable"]();
  map.on("zoomend", drag);
  drag();
  map.on("resize", () => { if (map.getZoom() <= map.getMinZoom()) home(); });
}

/* A map beside its tiles */

function beside(box) {
  const say = box.dataset;
  const tiles = document.getElementById(say.tiles);
  const byPlace = new Map([...tiles.querySelectorAll("[data-place]")].map(tile => [tile.dataset.place, tile]));
  const select = box.querySelector("select");
  const said = box.querySelector(".land-said");
  const buttons = [...box.querySelectorAll("[data-show]")];
  let drawn = null;
  let marked = null;

  for (const district of tiles.querySelectorAll("section")) {
    const group = document.createElement("optgroup");
    group.label = district.querySelector("h3 a").textContent.trim();
    for (const tile of district.querySelectorAll("[data-place]")) group.append(new Option(tile.title, tile.dataset.place));
    if (group.children.length) select.append(group);
  }

  const show = what => {
    tiles.classList.toggle("swapped", what === "land");
    box.querySelector(".land-box").hidden = what !== "land";
    buttons.forEach(button => button.setAttribute("aria-pressed", String(button.dataset.show === what)));
    if (what === "land") drawn?.map.invalidateSize();
  };
  buttons.forEach(button => button.addEventListener("click", () => show(button.dataset.show)));

  const words = tile => tile.querySelector(".vh").textContent.slice(tile.title.length).replace(/^\s*:\s*/, "");
  const tell = (title, text, href, label) => {
    const link = element("a", "btn quiet", label);
    link.href = href;
    const name = element("p", "", "");
    name.append(element("b", "", title), text ? ` – ${text}` : "");
    said.replaceChildren(name, link);
  };

  const choose = (code, near) => {
    const tile = byPlace.get(code);
    marked?.classList.remove("chosen");
    if (!tile) return;
    select.value = code;
    tell(tile.title, words(tile), tile.href, say.tOpen.replace("{0}", tile.title));
    const layer = drawn?.layers.get(code);
    marked = layer?.getElement();
    if (!layer) return;
    marked.classList.add("chosen");
    layer.bringToFront();
    if (near) drawn.map.fitBounds(layer.getBounds(), { maxZoom: drawn.map.getMinZoom() + 2 });
  };
  select.addEventListener("change", () => { show("land"); choose(select.value, true); });

  async function begin() {
    drawn = await draw(box,
      ({ properties }) => [...(byPlace.get(properties.code)?.classList ?? [])].filter(name => name !== "tile").join(" "),
      ({ properties }) => choose(properties.code, false));
    for (const [code, layer] of drawn.layers) {
      const tile = byPlace.get(code);
      if (!tile) continue;
      const words = tile.querySelector(".vh").textContent;
      layer.bindTooltip(() => element("span", "", words), { sticky: true, className: "land-tip", direction: "top" });
      if (tile.classList.contains("overdue")) {
        drawn.L.circleMarker(layer.feature.properties.middle.toReversed(), { radius: 5, className: "late-dot", interactive: false, pane: "dots" })
          .addTo(drawn.map);
      }
    }
    if (say.points) await points();
  }

  async function points() {
    const { L, map } = drawn;
    L.geoJSON(await fetched(say.points), {
      pointToLayer: (feature, at) => L.circleMarker(at, { radius: 6, className: "case-point", pane: "dots" }),
      onEachFeature: ({ properties }, layer) => {
        layer.bindTooltip(() => element("span", "", properties.title), { className: "land-tip", direction: "top" });
        const number = String(properties.number);
        layer.on("click", () => tell(properties.title, "", say.case + number, say.tOpen.replace("{0}", `#${number}`)));
      },
    }).addTo(map);
  }

  const failed = () => {
    show("tiles");
    box.replaceChildren(element("p", "meta", say.tFailed));
  };

  box.hidden = false;
  show("land");
  const seen = new IntersectionObserver(entries => {
    if (!entries.some(entry => entry.isIntersecting)) return;
    seen.disconnect();
    begin().catch(failed);
  }, { rootMargin: "400px" });
  seen.observe(box);
}

document.querySelectorAll("[data-tiles]").forEach(beside);

/**
 * A map to point at. `picked` is called with latitude and longitude, as texts.
 */
export async function pointing(box, picked) {
  box.hidden = false;
  const spot = at => picked(at.lat.toFixed(5), at.lng.toFixed(5));
  const { L, map, layers } = await draw(box, () => "plain", (feature, at) => spot(at));
  let mark = null;
  let marked = null;
  return {
    village(code) {
      marked?.classList.remove("chosen");
      const layer = layers.get(code);
      marked = layer?.getElement();
      marked?.classList.add("chosen");
      if (layer) map.fitBounds(layer.getBounds(), { maxZoom: map.getMinZoom() + 3 });
    },
    point(latitude, longitude) {
      mark?.remove();
      mark = null;
      const at = [Number(latitude), Number(longitude)];
      if (!latitude || !longitude || at.some(Number.isNaN)) return;
      mark = L.circleMarker(at, { radius: 8, className: "spot", interactive: false, pane: "dots" }).addTo(map);
      if (!map.getBounds().contains(at)) map.panTo(at);
    },
  };
}
