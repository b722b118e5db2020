package id.mymein.socialaccount;

import id.mymein.socialaccount.AddressReading.Account;
import id.mymein.socialaccount.AddressReading.Name;
import id.mymein.socialaccount.AddressReading.Reason;
import id.mymein.socialaccount.AddressReading.Refused;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Understands what people type and paste as the address of an account: an address in any spelling, a handle with or without its
 * platform, either with words around it.
 */
public final class AddressReader {

    private static final int LONGEST = 2000;

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\n\\t]]|\\x{FE0F}");
    private static final Pattern OTHER_SCHEME = Pattern.compile(
            "(?i)\\s*(?!https?:)(?:(?:javascript|data|file|blob|view-source|about|tel|sms|market):|[a-z][a-z0-9+.-]*://).*",
            Pattern.DOTALL);
    /** What a sentence puts behind an address. */
    private static final Pattern BEHIND = Pattern.compile("[.,;:!?)\\]}>»…*_~]+$");

    private static final Pattern WITH_SCHEME = Pattern.compile("(?i)https?:[/\\\\]+[^\\s<>\"'“”‘’|]+");
    private static final Pattern FEDIVERSE =
            Pattern.compile("(?i)(?<![\\w.])(?:acct:@?|@)([\\w.-]+)@((?:[\\p{L}\\p{N}-]+\\.)+\\p{L}{2,})");
    private static final Pattern EMAIL =
            Pattern.compile("(?i)(?:mailto:)?[\\w.+-]+@(?:[\\p{L}\\p{N}-]+\\.)+\\p{L}{2,}");
    private static final Pattern HOST = Pattern.compile(
            "(?<![@\\w./\\p{L}\\p{N}-])((?:[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_-]*[\\p{L}\\p{N}])?\\.)+)(\\p{L}[\\p{L}\\p{N}-]*)\\.?((?::\\d+)?(?:[/?#\\\\][^\\s<>\"'“”|]*)?)(?![\\p{L}\\p{N}@])");
    private static final Pattern AT = Pattern.compile("(?<![\\p{L}\\p{N}._/])@([\\p{L}\\p{N}][\\p{L}\\p{N}._-]{1,99})");
    private static final Pattern NAMED = Pattern.compile(
            "\\(?(\\p{L}[\\p{L} ]{0,20}?)\\)?\\s*(?:[:/=|-]+|\\s)\\s*@?([\\p{L}\\p{N}][\\p{L}\\p{N}._-]{1,99})");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern BARE = Pattern.compile("@?([\\p{L}\\p{N}_][\\p{L}\\p{N}._-]{1,99})");

    /** Ends of hosts without two letters that are worth knowing; every end of two letters is one too. */
    private static final Set<String> ENDS = Set.of(
            "com", "net", "org", "info", "biz", "edu", "gov", "mil", "int", "app", "dev", "xyz", "online", "site",
            "web", "social", "page", "link", "blog", "store", "shop", "news", "asia", "click", "live", "pro", "space",
            "website", "top", "dog", "gay", "cloud", "tech", "media", "world", "today", "name", "mobi", "tel", "travel",
            "museum");

    private final Platforms platforms;
    private final ProfileReader profiles;

    public AddressReader(Platforms platforms) {
        this.platforms = platforms;
        this.profiles = new ProfileReader(platforms);
    }

    /** Understands a text whose platform nobody has said. */
    public AddressReading read(String text) {
        if (text.length() > LONGEST) {
            return new Refused(Reason.TOO_LONG, "");
        }
        String clean = clean(text);
        if (clean.isEmpty()) {
            return new Refused(Reason.EMPTY, "");
        }
        if (OTHER_SCHEME.matcher(clean).matches()) {
            return new Refused(
                    Reason.SCHEME, clean.substring(0, clean.indexOf(':') + 1).strip());
        }
        return addresses(clean).orElseGet(() -> words(clean));
    }

    /**
     * Understands a text of which the person said the platform: a bare word is a handle of it.
     *
     * @param platform its key
     */
    public AddressReading read(String platform, String text) {
        Optional<Platform> chosen = platforms.find(platform);
        if (chosen.isEmpty()) {
            return read(text);
        }
        Matcher bare = BARE.matcher(clean(text));
        if (!chosen.get().web() && bare.matches() && !known(bare.group(1))) {
            return profiles.handle(chosen.get(), bare.group(1));
        }
        return switch (read(text)) {
            case Account(AccountAddress address)
            when !address.platform().equals(platform) ->
                new Refused(Reason.OTHER_PLATFORM, platforms.label(address.platform()));
            case Name(String handle) -> profiles.handle(chosen.get(), handle);
            case AddressReading other -> other;
        };
    }

    /** True for a word that is a platform's host: nobody's handle is that. */
    private boolean known(String word) {
        return platforms.atHost(word.toLowerCase(Locale.ROOT)).isPresent();
    }

    private static String clean(String text) {
        String plain =
                UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        return plain.replace('。', '.').strip();
    }

    /** Empty where the text holds no address at all. */
    private Optional<AddressReading> addresses(String text) {
        List<String> found = found(WITH_SCHEME, text);
        if (found.isEmpty()) {
            Matcher fediverse = FEDIVERSE.matcher(text);
            if (fediverse.find()) {
                return Optional.of(profiles.fediverse(fediverse.group(1), fediverse.group(2)));
            }
            Matcher mail = EMAIL.matcher(text);
            if (mail.find()) {
                return Optional.of(new Refused(Reason.EMAIL, mail.group()));
            }
            found = HOST.matcher(text)
                    .results()
                    .filter(this::host)
                    .map(MatchResult::group)
                    .toList();
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(one(found));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    /** A word with dots in it is a host where it ends like one; {@code desa.mayanau} does not. */
    private boolean host(MatchResult found) {
        String end = found.group(2).toLowerCase(Locale.ROOT);
        String before = found.group(1).toLowerCase(Locale.ROOT);
        return end.length() == 2
                || ENDS.contains(end)
                || end.startsWith("xn--")
                || known(before + end)
                || !end.chars().allMatch(sign -> sign < 128);
    }

    /** What looks wrong counts more than what looks right: nobody is told that a text is good of which half is a trap. */
    private AddressReading one(List<String> found) {
        List<AddressReading> readings = found.stream()
                .map(AddressReader::bare)
                .map(profiles::read)
                .distinct()
                .toList();
        Optional<AddressReading> trap = readings.stream()
                .filter(reading -> reading instanceof Refused(Reason reason, String part)
                        && (reason == Reason.POSES || reason == Reason.NAME_BEFORE_HOST))
                .findFirst();
        Set<AccountKey> keys = readings.stream()
                .flatMap(reading -> reading instanceof Account(AccountAddress address)
                        ? java.util.stream.Stream.of(address.key())
                        : java.util.stream.Stream.empty())
                .collect(Collectors.toSet());
        if (trap.isPresent()) {
            return trap.get();
        }
        if (keys.size() > 1) {
            return new Refused(Reason.SEVERAL, "");
        }
        return readings.stream().filter(Account.class::isInstance).findFirst().orElse(readings.getFirst());
    }

    /** Without what a sentence puts behind an address. */
    private static String bare(String found) {
        return BEHIND.matcher(found).replaceFirst("");
    }

    private AddressReading words(String text) {
        Matcher at = AT.matcher(text);
        Optional<Platform> named = platform(text);
        if (at.find()) {
            String handle = bare(at.group(1));
            return named.map(platform -> profiles.handle(platform, handle)).orElseGet(() -> new Name(handle));
        }
        Matcher pair = NAMED.matcher(text);
        if (pair.matches()) {
            Optional<Platform> said = platforms.called(lastWord(pair.group(1).strip()));
            if (said.isPresent()) {
                return profiles.handle(said.get(), bare(pair.group(2)));
            }
        }
        Matcher bare = BARE.matcher(text);
        return bare.matches() ? new Name(bare(bare.group(1))) : new Refused(Reason.NO_ADDRESS, "");
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    /** The one platform that the text names. */
    private Optional<Platform> platform(String text) {
        String rest = AT.matcher(text).replaceAll(" ");
        List<Platform> named = WORD.matcher(rest)
                .results()
                .flatMap(word -> platforms.called(word.group()).stream())
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }
}
