package id.mymein.aspiration;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How far aspirations are, as the public tells them apart. */
public enum PublicState {
    DIPROSES(AspirationState.VERIFIED, AspirationState.DISPOSED),
    DIJAWAB(AspirationState.ANSWERED),
    SELESAI(AspirationState.DONE, AspirationState.CLOSED);

    private final AspirationState first;
    private final AspirationState last;

    PublicState(AspirationState only) {
        this(only, only);
    }

    PublicState(AspirationState first, AspirationState last) {
        this.first = first;
        this.last = last;
    }

    public List<AspirationState> states() {
        return first == last ? List.of(first) : List.of(first, last);
    }

    /** As addresses name it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for any other name. */
    public static Optional<PublicState> of(String slug) {
        return Arrays.stream(values())
                .filter(state -> state.slug().equals(slug))
                .findFirst();
    }
}
