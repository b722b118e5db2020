package id.mymein.aspiration.sending;

import id.mymein.aspiration.CaseAccess;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeId;
import id.mymein.identity.Offices;
import id.mymein.media.MediaId;
import id.mymein.media.MediaLibrary;
import id.mymein.media.PhotoResult;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.FormErrors.Problem;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.Regions;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes in the photos that come along with a form. They stay with it where something else is wrong: the form carries their
 * names, signed together with its own number, so that nobody puts another's photo into his form.
 */
@Component
public class FormPhotos {

    /** With one form; what is more is refused before it is looked at. */
    static final int MOST = 10;

    private static final String PURPOSE = "photo";

    private final MediaLibrary media;
    private final Offices offices;
    private final Regions regions;
    private final SendingLimits limits;
    private final Signs signs;
    private final Tally taken;

    FormPhotos(MediaLibrary media, Offices offices, Regions regions, SendingLimits limits, Signs signs, Clock clock) {
        this.media = media;
        this.offices = offices;
        this.regions = regions;
        this.limits = limits;
        this.signs = signs;
        this.taken = new Tally(clock);
    }

    /**
     * What came with a form.
     *
     * @param form its number
     * @param kept names of photos that came with it before
     * @param dropped those of them that are to be left out
     */
    public record Sent(UUID form, String device, List<String> kept, List<String> dropped, List<MultipartFile> files) {
        public Sent {
            kept = List.copyOf(kept);
            dropped = List.copyOf(dropped);
            files = List.copyOf(files);
        }
    }

    /**
     * What is with it now.
     *
     * @param names for the form, in order
     * @param refused why the others are not
     */
    public record Taken(List<MediaId> photos, List<String> names, List<Problem> refused) {

        /** Says at the field why the others are not. */
        public void into(FormErrors errors) {
            refused.forEach(problem ->
                    errors.add("foto", problem.key(), problem.arguments().toArray()));
        }
    }

    /** @param region where it happened, as far as that is known; any text */
    public Taken take(Sent sent, String region) {
        List<String> names = new ArrayList<>();
        List<Problem> refused = new ArrayList<>();
        sent.kept().stream()
                .distinct()
                .filter(name -> !sent.dropped().contains(name))
                .filter(name -> read(sent.form(), name).isPresent())
                .forEach(names::add);
        for (MultipartFile file : sent.files()) {
            if (!file.isEmpty() || !name(file).isEmpty()) {
                add(sent, region, file, names, refused);
            }
        }
        List<MediaId> photos =
                names.stream().flatMap(name -> read(sent.form(), name).stream()).toList();
        return new Taken(photos, List.copyOf(names), List.copyOf(refused));
    }

    private void add(Sent sent, String region, MultipartFile file, List<String> names, List<Problem> refused) {
        Optional<OfficeId> owner = owner(region);
        if (names.size() >= MOST) {
            refused.add(new Problem("aspiration.wrong.foto", List.of(MOST)));
        } else if (owner.isEmpty()) {
            refused.add(new Problem("aspiration.send.photos.nobody", List.of()));
        } else if (taken.count(sent.device()) >= limits.figure("photos_an_hour")) {
            refused.add(new Problem("aspiration.send.photos.tooMany", List.of()));
        } else {
            taken.add(sent.device(), 1);
            switch (media.addPublicPhoto(owner.get(), file, id(sent.form(), file))) {
                case PhotoResult.Accepted(var photo) -> {
                    String name = named(sent.form(), photo.id());
                    if (!names.contains(name)) {
                        names.add(name);
                    }
                }
                case PhotoResult.Refused(String reason, List<Object> arguments) ->
                    refused.add(new Problem(reason, arguments));
            }
        }
    }

    /** The photo of that name, where the name was given to that form. */
    public Optional<MediaId> read(UUID form, String name) {
        int dot = name.indexOf('.');
        try {
            var id = new MediaId(UUID.fromString(dot < 0 ? name : name.substring(0, dot)));
            return dot > 0 && signs.fits(PURPOSE, form + "/" + id, name.substring(dot + 1))
                    ? Optional.of(id)
                    : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private String named(UUID form, MediaId photo) {
        return photo + "." + signs.sign(PURPOSE, form + "/" + photo);
    }

    /** The nearest office that runs MyMeIn there. */
    private Optional<OfficeId> owner(String region) {
        Stream<RegionCode> near = RegionCode.isCode(region)
                ? Stream.iterate(new RegionCode(region), Objects::nonNull, RegionCode::parent)
                : Stream.empty();
        Stream<RegionCode> served = regions.served().stream().map(Region::code);
        return Stream.concat(near, served)
                .flatMap(at -> offices.at(at).stream())
                .filter(office -> CaseAccess.runsMyMeIn(office.kind()))
                .findFirst()
                .map(Office::id);
    }

    private static String name(MultipartFile file) {
        return file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
    }

    /** The same for the same file in the same form, so that sending twice adds one photo. */
    private static UUID id(UUID form, MultipartFile file) {
        String same = form + "/" + file.getSize() + "/" + name(file);
        return UUID.nameUUIDFromBytes(same.getBytes(StandardCharsets.UTF_8));
    }
}
