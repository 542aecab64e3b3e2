package org.xter.diagram.look;

/** What a colour says; which colour it is, a {@link Palette} knows. */
public enum Tone {
    /** The ground of a diagram. */
    GROUND,
    /** The ground of a card. */
    CARD,
    /** The border of a card. */
    BORDER,
    /** Text. */
    TEXT,
    /** Text that explains other text. */
    TEXT_SECONDARY,
    /** Text of what needs no attention, such as what is implied. */
    TEXT_DIMMED,
    /** What the scene is about. */
    LINK,
    /** Stage A, the loader. */
    STAGE_A,
    /** Stage B, the system. */
    STAGE_B,
    /** Stage C, the services. */
    STAGE_C,
    /** Container A. */
    CIPHER_A,
    /** Container B. */
    CIPHER_B,
    /** All is well. */
    OK,
    /** Look at this. */
    WARNING,
    /** This does not work. */
    BROKEN,
    /** Nobody knows yet. */
    UNKNOWN,
    /** Lines between things. */
    EDGE
}
