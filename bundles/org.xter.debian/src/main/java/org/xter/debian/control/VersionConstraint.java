package org.xter.debian.control;

import org.xter.debian.version.DebianVersion;

/** What a relation asks of a version, such as {@code (>= 1.2)}; Debian Policy 7.1. */
public record VersionConstraint(Operator operator, DebianVersion version) {
    /** The five comparisons; the obsolete {@code <} and {@code >} mean "or equal" as in dpkg. */
    public enum Operator {
        /** Strictly earlier. */
        EARLIER("<<"),
        /** Earlier or equal. */
        EARLIER_OR_EQUAL("<="),
        /** Exactly equal. */
        EQUAL("="),
        /** Later or equal. */
        LATER_OR_EQUAL(">="),
        /** Strictly later. */
        LATER(">>");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /** How it is written. */
        public String sign() {
            return sign;
        }

        static Operator of(String sign) {
            return switch (sign) {
                case "<<" -> EARLIER;
                case "<=", "<" -> EARLIER_OR_EQUAL;
                case "=" -> EQUAL;
                case ">=", ">" -> LATER_OR_EQUAL;
                case ">>" -> LATER;
                default -> throw new IllegalArgumentException(sign);
            };
        }
    }

    /** Whether a version is as asked. */
    public boolean allows(DebianVersion candidate) {
        int order = candidate.compareTo(version);
        return switch (operator) {
            case EARLIER -> order < 0;
            case EARLIER_OR_EQUAL -> order <= 0;
            case EQUAL -> order == 0;
            case LATER_OR_EQUAL -> order >= 0;
            case LATER -> order > 0;
        };
    }

    /** As written in a control file, without the parentheses. */
    @Override
    public String toString() {
        return operator.sign() + " " + version;
    }
}
