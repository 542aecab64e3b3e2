package org.xter.document.text;

/** Says that a place in a file stands in a way that no small edit is known for; whoever catches it tries a larger one. */
public final class NotEditable extends Exception {
    private static final long serialVersionUID = 1L;

    NotEditable(String what) {
        super(what);
    }
}
