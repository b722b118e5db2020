package id.mymein.community;

import java.util.Locale;

/** Kinds of legal documents, from the highest to the lowest. */
public enum LegalKind {
    LAW,
    GOVERNMENT_REGULATION,
    PRESIDENTIAL_REGULATION,
    MINISTERIAL_REGULATION,
    PROVINCIAL_REGULATION,
    GOVERNOR_REGULATION,
    GOVERNOR_DECREE,
    REGENCY_REGULATION,
    REGENT_REGULATION,
    REGENT_DECREE,
    VILLAGE_REGULATION,
    VILLAGE_DECREE,
    OTHER;

    /** Message key of its name. */
    public String key() {
        return "community.legal.kind." + name().toLowerCase(Locale.ROOT);
    }
}
