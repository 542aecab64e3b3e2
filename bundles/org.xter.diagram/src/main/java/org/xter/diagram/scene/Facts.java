package org.xter.diagram.scene;

import java.util.List;

/**
 * What every element of a scene says of itself, to whoever sees it, hears it or points at it.
 *
 * @param id tells it apart in its scene; the same in every scene made of the same edition
 * @param path the part of the edition it stands for, see {@link org.xter.document.find.ElementPath}; empty when it stands
 *     for none
 * @param name what it is called when it is read aloud, kind first, such as {@code Service Firewall}
 * @param tooltip what it is and why it is there, lines separated by line feeds
 * @param badges what is to be said about it, the gravest first
 * @param implied whether the edition does not say it and it is there all the same; shown greyed and dashed
 */
public record Facts(String id, String path, String name, String tooltip, List<Badge> badges, boolean implied) {
    public Facts {
        badges = List.copyOf(badges);
    }

    /** Something the edition says. */
    public static Facts of(String path, String name, String tooltip) {
        return new Facts(path, path, name, tooltip, List.of(), false);
    }

    /** Something that follows from a part of the edition. */
    public static Facts implied(String id, String path, String name, String tooltip) {
        return new Facts(id, path, name, tooltip, List.of(), true);
    }

    /** The same with other badges. */
    public Facts with(List<Badge> others) {
        return new Facts(id, path, name, tooltip, others, implied);
    }
}
