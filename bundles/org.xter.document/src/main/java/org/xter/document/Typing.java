package org.xter.document;

import org.xter.document.edit.Edit;

/** Whether an edit is part of somebody's typing, and of which: parts of one typing are undone together. */
sealed interface Typing {
    /** It is none. */
    record None() implements Typing {}

    /** Characters in the text. */
    record InText() implements Typing {}

    /** Characters in a field of a form. */
    record InField(Object field) implements Typing {}

    /** Whether what follows may belong to it. */
    default boolean goesOn() {
        return !(this instanceof None);
    }

    /** What an edit is part of. */
    static Typing of(Edit edit) {
        return switch (edit) {
            case Edit.ReplaceText text when text.typed() -> new InText();
            case Edit.Typed typed -> new InField(typed.field());
            default -> new None();
        };
    }
}
