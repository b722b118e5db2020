package id.mymein.identity;

/** Who a person acts for. */
public enum OfficeKind {
    /** Dinas Komunikasi dan Informatika: runs MyMeIn. */
    DISKOMINFO,
    MEDIA_CENTER,
    /** SKPD or OPD: any other agency of the regency. */
    AGENCY,
    DISTRICT_OFFICE,
    VILLAGE_GOVERNMENT,
    KIM_GROUP,
    POLICE
}
