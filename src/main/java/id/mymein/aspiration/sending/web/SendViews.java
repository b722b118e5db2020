package id.mymein.aspiration.sending.web;

import id.mymein.aspiration.sending.Categories;
import id.mymein.aspiration.sending.Hints;
import id.mymein.aspiration.sending.Hints.Hint;
import id.mymein.aspiration.sending.web.SendView.Place;
import id.mymein.aspiration.sending.web.SendView.PlaceGroup;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.PublicHtml;
import id.mymein.platform.web.Words;
import id.mymein.region.Boundaries;
import id.mymein.region.Region;
import id.mymein.region.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gathers what the form shows. */
@Component
public class SendViews {

    private final Regions regions;
    private final Boundaries boundaries;
    private final Categories categories;
    private final Hints hints;
    private final PublicHtml html;

    SendViews(Regions regions, Boundaries boundaries, Categories categories, Hints hints, PublicHtml html) {
        this.regions = regions;
        this.boundaries = boundaries;
        this.categories = categories;
        this.hints = hints;
        this.html = html;
    }

    /** With nothing wrong yet. */
    public SendView fresh(SendForm form, Locale language) {
        return view(form, UUID.randomUUID(), FormErrors.none(), List.of(), Hint.NONE, "", language);
    }

    /** Again, with everything that was typed and what is better looked at once more. */
    public SendView again(
            SendForm form, UUID number, FormErrors errors, List<String> photos, String late, Locale language) {
        return view(form, number, errors, photos, hints.of(form.title(), form.body(), form.region()), late, language);
    }

    private SendView view(
            SendForm form,
            UUID number,
            FormErrors errors,
            List<String> photos,
            Hint hint,
            String late,
            Locale language) {
        return new SendView(form, number, errors, places(language), lands(), categories.all(), photos, hint, late);
    }

    /** The portal gives the boundaries out. */
    private List<SendView.Land> lands() {
        return regions.served().stream()
                .filter(regency -> boundaries.drawn(regency.code()))
                .map(regency ->
                        new SendView.Land(regency.code().value(), "/wilayah/" + regency.slug() + "/batas.geojson"))
                .toList();
    }

    private List<PlaceGroup> places(Locale language) {
        Words words = html.words(language);
        List<PlaceGroup> groups = new ArrayList<>();
        for (Region regency : regions.served()) {
            for (Region district : regions.children(regency.code())) {
                groups.add(group(district, words));
            }
            String name = words.text(regency.kindKey()) + " " + regency.name();
            groups.add(new PlaceGroup(
                    name,
                    List.of(new Place(regency.code().value(), words.text("aspiration.send.place.anywhere", name)))));
        }
        return groups;
    }

    private PlaceGroup group(Region district, Words words) {
        String name = words.text(district.kindKey()) + " " + district.name();
        List<Place> places = new ArrayList<>();
        for (Region village : regions.villages(district.code())) {
            places.add(new Place(village.code().value(), village.name() + ", " + district.name()));
        }
        places.add(new Place(district.code().value(), words.text("aspiration.send.place.anywhere", name)));
        return new PlaceGroup(name, places);
    }
}
