package id.mymein.community.web;

import id.mymein.community.LegalDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The legal documents that somebody may see. */
record LegalPage(List<Line> lines, boolean registrar, String told) {

    /**
     * @param replacement null while it is in force, or where the person who looks does not see it
     * @param keeps the person who looks may change it
     */
    record Line(LegalDocument document, @Nullable LegalDocument replacement, boolean keeps) {}
}
