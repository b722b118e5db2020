package id.mymein.aspiration.sending.web;

import id.mymein.aspiration.sending.Categories.Category;
import id.mymein.aspiration.sending.Hints.Hint;
import id.mymein.platform.web.FormErrors;
import id.mymein.region.RegionCode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * The form.
 *
 * @param photos names of those that came with it before
 * @param lands the regencies that can be drawn, to show a point on
 * @param late message key of why it has to be sent later; empty where nothing stands against it
 */
public record SendView(
        SendForm form,
        UUID number,
        FormErrors errors,
        List<PlaceGroup> places,
        List<Land> lands,
        List<Category> categories,
        List<String> photos,
        Hint hint,
        String late) {

    /** The places of a district; the first is the district itself. */
    public record PlaceGroup(String label, List<Place> places) {}

    /** @param code of the region */
    public record Place(String code, String label) {}

    /**
     * @param code of the regency
     * @param path where its boundaries are
     */
    public record Land(String code, String path) {}

    /** The same with none but the places in those regions. */
    public SendView within(Collection<RegionCode> regions) {
        List<PlaceGroup> near = places.stream()
                .map(group -> new PlaceGroup(
                        group.label(),
                        group.places().stream()
                                .filter(place -> regions.stream()
                                        .anyMatch(region -> region.contains(new RegionCode(place.code()))))
                                .toList()))
                .filter(group -> !group.places().isEmpty())
                .toList();
        return new SendView(form, number, errors, near, lands, categories, photos, hint, late);
    }

    private static final List<String> STEPS = List.of("jenis", "cerita", "di-mana", "kapan", "kontak", "sifat");

    /** For the script: code, equals sign, path; one after the other. */
    public String landsText() {
        return String.join(
                " ", lands.stream().map(land -> land.code() + "=" + land.path()).toList());
    }

    /** The steps in order. */
    public List<String> steps() {
        return STEPS;
    }

    /** The step that a phone shows first: that of the first thing that is wrong. */
    public String step() {
        return errors.all().keySet().stream()
                .map(SendView::step)
                .min((one, other) -> STEPS.indexOf(one) - STEPS.indexOf(other))
                .orElse(late.isEmpty() ? STEPS.getFirst() : STEPS.getLast());
    }

    private static String step(String field) {
        return switch (field) {
            case "jenis" -> "jenis";
            case "isi", "judul", "kategori" -> "cerita";
            case "wilayah", "tempat", "titik" -> "di-mana";
            case "tanggal", "foto" -> "kapan";
            case "nama", "surel", "telepon" -> "kontak";
            default -> "sifat";
        };
    }

    public String categoryLabel(String slug, Locale language) {
        return categories.stream()
                .filter(category -> category.slug().equals(slug))
                .map(category -> category.label(language))
                .findFirst()
                .orElse(slug);
    }
}
