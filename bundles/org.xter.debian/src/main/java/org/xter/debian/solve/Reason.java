package org.xter.debian.solve;

/** Why a package is in a set. */
public sealed interface Reason {
    /** The reason in a few words, where it is clear which package it is about. */
    default String words() {
        return switch (this) {
            case Requested requested -> "asked for";
            case OfBase base -> base.base().words();
            case NeededBy needed -> needed.dependent() + " " + needed.field() + " " + needed.relation();
        };
    }

    /**
     * The edition asks for it.
     *
     * @param request as it is written there
     */
    record Requested(String request) implements Reason {
        @Override
        public String toString() {
            return "asked for as " + request;
        }
    }

    /**
     * It belongs to the base of the set.
     *
     * @param base which base
     */
    record OfBase(Base base) implements Reason {
        @Override
        public String toString() {
            return "one of the " + base.words();
        }
    }

    /**
     * Another package of the set needs or recommends it.
     *
     * @param dependent the other package's name
     * @param field the field that says so, such as {@code Depends}
     * @param relation what it says, alternatives included
     */
    record NeededBy(String dependent, String field, String relation) implements Reason {
        @Override
        public String toString() {
            return (field.equals("Recommends") ? "recommended by " : "needed by ") + dependent + ": " + relation;
        }
    }
}
