package org.xter.debian.search;

/** What this machine knows of an edition's repositories without asking anybody. */
public sealed interface CatalogState {
    /** All their indexes are here. */
    record Ready(PackageCatalog catalog) implements CatalogState {}

    /** Some of them were never fetched, or have been swept away. */
    record NotFetched() implements CatalogState {}
}
