package id.mymein.region;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of {@code import-regions}.
 *
 * @param only take this region, all above it and all below it; null for everything
 */
record ImportOptions(String source, @Nullable RegionCode only, List<RegionCode> serve, List<RegionCode> unserve) {

    sealed interface Parsed {}

    record Good(ImportOptions options) implements Parsed {}

    /** @param reason message key; its one argument is the argument that is wrong */
    record Bad(String reason, String argument) implements Parsed {}

    static Parsed parse(List<String> arguments) {
        String source = null;
        RegionCode only = null;
        var serve = new ArrayList<RegionCode>();
        var unserve = new ArrayList<RegionCode>();
        for (int at = 0; at < arguments.size(); at++) {
            String argument = arguments.get(at);
            if (!argument.startsWith("--")) {
                if (source != null) {
                    return new Bad("region.import.badOption", argument);
                }
                source = argument;
                continue;
            }
            if (!List.of("--only", "--serve", "--unserve").contains(argument) || ++at == arguments.size()) {
                return new Bad("region.import.badOption", argument);
            }
            if (!RegionCode.isCode(arguments.get(at))) {
                return new Bad("region.import.badOptionCode", arguments.get(at));
            }
            var code = new RegionCode(arguments.get(at));
            if (argument.equals("--only")) {
                only = code;
            } else if (code.level() != RegionLevel.REGENCY) {
                return new Bad("region.import.notRegency", code.value());
            } else {
                (argument.equals("--serve") ? serve : unserve).add(code);
            }
        }
        return source == null
                ? new Bad("region.import.usage", "")
                : new Good(new ImportOptions(source, only, serve, unserve));
    }

    /** The regions that must be there in the end. */
    List<RegionCode> named() {
        var named = new ArrayList<>(serve);
        if (only != null) {
            named.add(only);
        }
        return named;
    }

    boolean wants(RegionCode code) {
        return only == null || only.contains(code) || code.contains(only);
    }
}
