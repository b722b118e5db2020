package id.mymein.region.boundary;

import java.util.List;

/**
 * A feature that is left out.
 *
 * @param reason message key
 */
record FeatureProblem(String file, long number, String reason, List<Object> arguments) {

    static FeatureProblem of(Feature feature, String reason, Object... arguments) {
        return new FeatureProblem(feature.file(), feature.number(), reason, List.of(arguments));
    }
}
