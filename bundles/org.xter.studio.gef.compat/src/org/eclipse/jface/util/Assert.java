package org.eclipse.jface.util;

/** Assertions as GEF 3.2 calls them; the platform has had them elsewhere since 2009. */
public final class Assert {
    private Assert() {}

    /** Returns true, or throws {@link IllegalStateException} when the condition does not hold. */
    public static boolean isTrue(boolean condition) {
        return isTrue(condition, "");
    }

    /** Returns true, or throws {@link IllegalStateException} with a message when the condition does not hold. */
    public static boolean isTrue(boolean condition, String message) {
        if (!condition) {
            throw new IllegalStateException(message);
        }
        return true;
    }

    /** Throws {@link IllegalStateException} for null. */
    public static void isNotNull(Object object) {
        isTrue(object != null);
    }

    /** Throws {@link IllegalStateException} with a message for null. */
    public static void isNotNull(Object object, String message) {
        isTrue(object != null, message);
    }
}
