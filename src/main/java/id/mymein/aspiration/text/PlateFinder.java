package id.mymein.aspiration.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Number plates of vehicles, in capitals with three digits or more; behind a word for them in any way. */
final class PlateFinder {

    private static final Pattern PLATE = Pattern.compile(
            "(?<![\\p{L}\\p{N}-])([A-Za-z]{1,2})[ -]?(\\d{1,4})[ -]?([A-Za-z]{1,3})(?![\\p{L}\\p{N}-])");

    /** Of the police's regions (Perpol 7/2021). */
    private static final Set<String> REGIONS =
            Set.of(("A B D E F G H K L M N P R S T W Z AA AB AD AE AG BA BB BD BE BG BH BK"
                            + " BL BM BN BP DA DB DC DD DE DG DH DK DL DM DN DP DR DS DT DW EA EB ED KB KH KT KU PA PB PG PS PT")
                    .split(" "));

    /** What follows a count, not a plate. */
    private static final Set<String> UNITS = Set.of(
            "M", "KM", "CM", "MM", "HA", "KG", "G", "L", "T", "VA", "KVA", "W", "V", "RT", "RW", "DI", "KE", "DAN",
            "THN", "TH", "TON", "KK", "JT", "RB", "PCS", "BH", "ORG", "JAM", "YG", "SD", "SMP", "SMA");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final int FEWEST = 3;

    private PlateFinder() {}

    static List<Personal> find(String text) {
        List<Personal> found = new ArrayList<>();
        Matcher plate = PLATE.matcher(text);
        while (plate.find()) {
            boolean named = Cue.before(text, plate.start()).names(PersonalKind.VEHICLE);
            if (isPlate(plate) && (named || isPlain(plate))) {
                String excerpt =
                        PersonalData.excerpt(text, plate.start(), plate.group(1).length());
                found.add(new Personal(PersonalKind.VEHICLE, plate.start(), plate.end(), excerpt, named));
            }
        }
        return found;
    }

    private static boolean isPlate(Matcher plate) {
        return REGIONS.contains(plate.group(1).toUpperCase(Locale.ROOT))
                && plate.group(2).length() > 1
                && !UNITS.contains(plate.group(3).toUpperCase(Locale.ROOT));
    }

    private static boolean isPlain(Matcher plate) {
        return plate.group().equals(plate.group().toUpperCase(Locale.ROOT))
                && plate.group(2).length() >= FEWEST
                && !YEAR.matcher(plate.group(2)).matches();
    }
}
