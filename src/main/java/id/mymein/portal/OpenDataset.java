package id.mymein.portal;

import java.util.Arrays;
import java.util.Optional;

/** What is open data here. */
enum OpenDataset {
    GROUPS("kim", "/api/v1/kim"),
    ACCOUNTS("akun-resmi", "/api/v1/akun-resmi"),
    ASPIRATIONS("aspirasi", "/api/v1/aspirasi");

    private final String slug;
    private final String api;

    OpenDataset(String slug, String api) {
        this.slug = slug;
        this.api = api;
    }

    String slug() {
        return slug;
    }

    /** Where programs ask for parts of it. */
    String api() {
        return api;
    }

    /** Begins the keys of its messages. */
    String messages() {
        return "portal.open." + slug;
    }

    static Optional<OpenDataset> of(String slug) {
        return Arrays.stream(values()).filter(set -> set.slug.equals(slug)).findFirst();
    }
}
