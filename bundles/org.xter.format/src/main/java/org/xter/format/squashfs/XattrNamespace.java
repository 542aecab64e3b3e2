package org.xter.format.squashfs;

/** The namespaces of extended attributes an image can hold, numbered by their order (format.adoc, "Xattr Table"). */
enum XattrNamespace {
    USER("user."),
    TRUSTED("trusted."),
    SECURITY("security.");

    private final String prefix;

    XattrNamespace(String prefix) {
        this.prefix = prefix;
    }

    String prefix() {
        return prefix;
    }

    /** The namespace of a full attribute name, null when no image can hold it. */
    static XattrNamespace of(String name) {
        for (XattrNamespace namespace : values()) {
            if (name.startsWith(namespace.prefix) && name.length() > namespace.prefix.length()) {
                return namespace;
            }
        }
        return null;
    }
}
