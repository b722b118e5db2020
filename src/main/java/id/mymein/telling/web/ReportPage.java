package id.mymein.telling.web;

import id.mymein.aspiration.PublicLine;
import id.mymein.identity.Grant;
import id.mymein.region.Region;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param offices for which the person writes */
record ReportPage(List<Grant> offices, List<Line> lines) {

    /** @param begun true where there is a story of it, be it a draft */
    record Line(PublicLine told, @Nullable Region place, boolean begun) {}
}
