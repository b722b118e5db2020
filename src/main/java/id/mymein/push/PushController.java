package id.mymein.push;

import id.mymein.newsroom.Categories;
import id.mymein.platform.web.Typed;
import id.mymein.region.Region;
import id.mymein.region.Regions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Takes devices and what they want to hear of, from the script of public pages. There is no session and nobody is known: who names
 * the endpoint is the device, and only its browser and its push service know it.
 */
@Controller
class PushController {

    private final Devices devices;
    private final Vapid vapid;
    private final Regions regions;
    private final Categories categories;
    private final PushSettings settings;

    PushController(Devices devices, Vapid vapid, Regions regions, Categories categories, PushSettings settings) {
        this.devices = devices;
        this.vapid = vapid;
        this.regions = regions;
        this.categories = categories;
        this.settings = settings;
    }

    /**
     * What the script says.
     *
     * @param lama the endpoint that the device had before
     * @param kunci the device's key, {@code p256dh}
     * @param rahasia the device's {@code auth}
     * @param wilayah slug; empty for everywhere
     * @param kategori slug; empty for all kinds
     * @param bahasa of the page
     */
    record Form(
            @Nullable String lama,
            @Nullable String alamat,
            @Nullable String kunci,
            @Nullable String rahasia,
            @Nullable String wilayah,
            @Nullable String kategori,
            @Nullable String bahasa) {

        Optional<Subscribed> subscribed(PushSettings settings) {
            return Subscribed.typed(Typed.line(alamat), Typed.line(kunci), Typed.line(rahasia), settings);
        }

        String language() {
            return Typed.line(bahasa).equals("en") ? "en" : "id";
        }
    }

    /** For browsers, as {@code applicationServerKey}. */
    @GetMapping(value = "/kabari/kunci", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> key() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(vapid.publicKey());
    }

    @PostMapping("/kabari")
    ResponseEntity<Void> ask(Form form) {
        Optional<Subscribed> subscribed = form.subscribed(settings);
        Optional<Devices.Wish> wish = wish(form);
        if (subscribed.isEmpty() || wish.isEmpty()) {
            return answer(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return answer(
                devices.ask(subscribed.get(), form.language(), wish.get())
                        ? HttpStatus.NO_CONTENT
                        : HttpStatus.TOO_MANY_REQUESTS);
    }

    @PostMapping("/kabari/berhenti")
    ResponseEntity<Void> leave(Form form) {
        wish(form).ifPresent(wish -> devices.leave(Typed.line(form.alamat()), wish));
        return answer(HttpStatus.NO_CONTENT);
    }

    /** Where the push service gave the device another endpoint. */
    @PostMapping("/kabari/pindah")
    ResponseEntity<Void> move(Form form) {
        return answer(
                form.subscribed(settings)
                                .filter(subscribed -> devices.move(Typed.line(form.lama()), subscribed))
                                .isPresent()
                        ? HttpStatus.NO_CONTENT
                        : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ResponseEntity<Void> answer(HttpStatus status) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .build();
    }

    /** Empty where there is no such place or kind. */
    private Optional<Devices.Wish> wish(Form form) {
        String place = Typed.line(form.wilayah());
        String kind = Typed.line(form.kategori());
        Optional<String> region = place.isEmpty()
                ? Optional.of("")
                : served(place).map(one -> one.code().value());
        Optional<String> category =
                kind.isEmpty() ? Optional.of("") : categories.find(kind).map(one -> one.slug());
        return region.flatMap(code -> category.map(slug -> new Devices.Wish(code, slug)));
    }

    private Optional<Region> served(String slug) {
        return regions.bySlugOrCode(slug)
                .filter(region -> regions.served().stream()
                        .anyMatch(regency -> regency.code().contains(region.code())));
    }
}
