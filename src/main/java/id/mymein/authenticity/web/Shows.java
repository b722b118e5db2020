package id.mymein.authenticity.web;

import id.mymein.media.MediaId;
import id.mymein.media.MediaLibrary;
import id.mymein.media.Photo;
import id.mymein.newsroom.Finding;
import id.mymein.newsroom.Key;
import id.mymein.newsroom.PhotoUse;
import id.mymein.newsroom.Revision;
import id.mymein.newsroom.RichPart;
import id.mymein.newsroom.RichText;
import id.mymein.newsroom.StoryView;
import id.mymein.platform.Site;
import id.mymein.platform.web.NotFound;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a story's text and photos together for those who verify it. */
@Component
class Shows {

    private final MediaLibrary media;
    private final ZoneId zone;

    Shows(MediaLibrary media, Site site) {
        this.media = media;
        this.zone = site.zone();
    }

    /** The editors' finding that asked the police: the newest that says fit. */
    static Optional<Finding> foundFit(StoryView view) {
        return view.findings().stream()
                .filter(finding ->
                        finding.key() == Key.FITNESS && finding.verdict().equals("fit"))
                .reduce((earlier, later) -> later);
    }

    /** The revision that was found fit; what an editor does to the text afterwards is not the police's to see. */
    Shown of(StoryView view) {
        int number = foundFit(view).map(Finding::revision).orElseThrow(NotFound::new);
        Revision revision = view.revisions().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
        List<Shown.Picture> pictures = pictures(revision);
        List<Shown.Part> parts = new ArrayList<>();
        for (RichPart part : RichText.parts(revision.content().body())) {
            switch (part) {
                case RichPart.Words(String html) -> parts.add(new Shown.Part(html, null));
                case RichPart.Photo(UUID id) ->
                    picture(pictures, id).ifPresent(picture -> parts.add(new Shown.Part("", picture)));
            }
        }
        List<Shown.Picture> rest = pictures.stream()
                .filter(picture -> parts.stream().noneMatch(part -> picture.equals(part.picture())))
                .toList();
        return new Shown(revision, parts, rest);
    }

    private static Optional<Shown.Picture> picture(List<Shown.Picture> pictures, UUID id) {
        return pictures.stream()
                .filter(picture -> picture.use().media().equals(id))
                .findFirst();
    }

    private List<Shown.Picture> pictures(Revision revision) {
        List<PhotoUse> uses = revision.content().photos();
        Map<MediaId, Photo> found =
                media.find(uses.stream().map(use -> new MediaId(use.media())).toList());
        List<Shown.Picture> pictures = new ArrayList<>();
        for (PhotoUse use : uses) {
            Photo photo = found.get(new MediaId(use.media()));
            if (photo != null) {
                long apart =
                        daysApart(photo.facts().takenAt(), revision.content().eventDate());
                pictures.add(new Shown.Picture(use, photo, apart));
            }
        }
        return pictures;
    }

    private long daysApart(@Nullable Instant taken, String eventDate) {
        if (taken == null) {
            return 0;
        }
        try {
            LocalDate event = LocalDate.parse(eventDate);
            return Math.abs(ChronoUnit.DAYS.between(taken.atZone(zone).toLocalDate(), event));
        } catch (DateTimeParseException unknown) {
            return 0;
        }
    }
}
