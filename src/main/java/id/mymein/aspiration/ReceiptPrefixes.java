package id.mymein.aspiration;

import id.mymein.aspiration.ReceiptCode.Code;
import id.mymein.aspiration.ReceiptCode.Reading;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.Regions;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * What stands before a receipt code and says whose it is: the regency's first letter and the next consonants of its name, three
 * in all, {@code ng} being one. Balangan's is BLG.
 */
@Component
public class ReceiptPrefixes {

    private static final int LENGTH = 3;

    private final Regions regions;

    ReceiptPrefixes(Regions regions) {
        this.regions = regions;
    }

    /** Of codes for what happens in that region; empty where nobody serves it any more. */
    public String of(RegionCode region) {
        return regions.served().stream()
                .filter(regency -> regency.code().contains(region))
                .findFirst()
                .map(regency -> made(regency.name()))
                .orElse("");
    }

    /** As people write it. */
    public String shown(ReceiptCode code, Aspiration aspiration) {
        return code.shown(of(aspiration.region()));
    }

    /** Reads what somebody typed, with the prefix of any regency that is served or without. */
    public Reading read(String typed) {
        List<Reading> readings = regions.served().stream()
                .map(Region::name)
                .map(name -> ReceiptCode.read(typed, made(name)))
                .toList();
        return readings.stream()
                .filter(Code.class::isInstance)
                .findFirst()
                .or(() -> readings.stream().findFirst())
                .orElseGet(() -> ReceiptCode.read(typed, ""));
    }

    static String made(String name) {
        String letters = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
        if (letters.length() <= LENGTH) {
            return letters;
        }
        String rest = letters.substring(1).replace("NG", "G").replaceAll("[AEIOU]", "");
        String all = letters.charAt(0) + rest;
        return all.length() < LENGTH ? letters.substring(0, LENGTH) : all.substring(0, LENGTH);
    }
}
