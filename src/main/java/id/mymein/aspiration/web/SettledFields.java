package id.mymein.aspiration.web;

import id.mymein.aspiration.Aspiration;
import id.mymein.aspiration.AspirationDesk;
import id.mymein.aspiration.AspirationDesk.Shot;
import id.mymein.aspiration.AspirationKind;
import id.mymein.aspiration.Visibility;
import id.mymein.aspiration.rules.CaseCategories;
import id.mymein.aspiration.web.Field.Choice;
import id.mymein.aspiration.web.Field.Group;
import id.mymein.aspiration.web.Field.Kind;
import id.mymein.identity.Actor;
import id.mymein.media.MediaId;
import id.mymein.media.MediaLibrary;
import id.mymein.media.Photo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a verifier settles. */
@Component
class SettledFields {

    /** Pixels that a small picture is wide at least. */
    private static final int SMALL = 400;

    private final AspirationDesk desk;
    private final CaseCategories categories;
    private final CasePlaces places;
    private final MediaLibrary media;

    SettledFields(AspirationDesk desk, CaseCategories categories, CasePlaces places, MediaLibrary media) {
        this.desk = desk;
        this.categories = categories;
        this.places = places;
        this.media = media;
    }

    CaseInput beginning(Actor actor, Aspiration aspiration) {
        var masked = ItemController.masked(aspiration);
        boolean before = !aspiration.open().body().isEmpty();
        String[] shown = desk.photos(actor, aspiration.id()).stream()
                .filter(Shot::shown)
                .map(shot -> shot.photo().toString())
                .toArray(String[]::new);
        return CaseInput.empty()
                .with("jenis", aspiration.kind().name())
                .with("kategori", aspiration.category())
                .with("wilayah", aspiration.region().value())
                .with("sifat", aspiration.visibility().name())
                .with("judul", before ? aspiration.open().title() : masked.title())
                .with("isi", before ? aspiration.open().body() : masked.body())
                .with("tampil", shown);
    }

    List<Field> of(Actor actor, Aspiration aspiration, CaseInput input) {
        List<Field> fields = new ArrayList<>(List.of(
                Field.line("judul", input).labelled("judul_publik"),
                Field.text("isi", input).labelled("isi_publik").hinted("aspiration.desk.hint.isi"),
                Field.choice(
                        Kind.CHOICE,
                        "jenis",
                        input,
                        Arrays.stream(AspirationKind.values())
                                .map(kind -> Choice.keyed(kind.name(), kind.key()))
                                .toList()),
                Field.grouped(Kind.CHOICE, "kategori", input, categories(input)),
                Field.grouped(Kind.CHOICE, "wilayah", input, RegionChoices.of(places.around(aspiration.region()))),
                Field.choice(
                                Kind.RADIO,
                                "sifat",
                                input,
                                Arrays.stream(Visibility.values())
                                        .filter(each -> each.compareTo(aspiration.visibility()) >= 0)
                                        .map(each -> Choice.keyed(each.name(), each.key()))
                                        .toList())
                        .hinted("aspiration.desk.hint.sifat")));
        List<Choice> sent = photos(actor, aspiration);
        if (!sent.isEmpty()) {
            fields.add(Field.grouped(Kind.SHOWN, "tampil", input, List.of(new Group("", "", sent)))
                    .hinted("aspiration.desk.hint.tampil"));
        }
        return fields;
    }

    private List<Group> categories(CaseInput input) {
        return List.of(new Group(
                "",
                "",
                categories.all().stream()
                        .filter(category -> category.active() || category.slug().equals(input.line("kategori")))
                        .map(category -> Choice.of(category.slug(), category.label(LocaleContextHolder.getLocale())))
                        .toList()));
    }

    private List<Choice> photos(Actor actor, Aspiration aspiration) {
        List<Shot> sent =
                desk.photos(actor, aspiration.id()).stream().filter(Shot::sent).toList();
        Map<MediaId, Photo> found = media.find(sent.stream().map(Shot::photo).toList());
        return sent.stream()
                .flatMap(shot -> Stream.ofNullable(found.get(shot.photo()))
                        .map(photo -> new Choice(shot.photo().toString(), "", shot.caption(), "", small(photo))))
                .toList();
    }

    private static String small(Photo photo) {
        return photo.jpeg(photo.atLeast(SMALL));
    }
}
