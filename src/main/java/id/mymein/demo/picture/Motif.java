package id.mymein.demo.picture;

/** What a picture of the demo shows. */
public enum Motif {
    /** A suspension bridge over a river, people crossing. */
    BRIDGE,
    /** A health worker's tent with a table. */
    CLINIC,
    /** A football pitch with players. */
    FIELD,
    /** Houses on stilts standing in water, a boat. */
    FLOOD,
    /** A garden on a slope with bamboo drying racks. */
    GARDEN,
    /** A wooden hall with a high roof at the foot of hills. */
    HALL,
    /** Hills in the morning haze. */
    HILLS,
    /** Stalls with vegetables under parasols and awnings. */
    MARKET,
    /** A meeting around tables. */
    MEETING,
    MOSQUE,
    /** A village pond with its embankment. */
    POND,
    /** The terrace of a health post, a scale and chairs. */
    POSYANDU,
    /** Ripe rice, farmers at work. */
    RICE,
    /** A river between trees, a boat. */
    RIVER,
    /** A road along a slope. */
    ROAD,
    /** Rubber trees in rows with tapping cups. */
    RUBBER,
    /** A school with its flagpole. */
    SCHOOL,
    /** A transmission mast with solar panels on a hill. */
    TOWER,
    /** People learning with phones in a room. */
    TRAINING,
    /** Houses among palms along a path. */
    VILLAGE,
    /** A water tank and its pipe among trees. */
    WATER
}
