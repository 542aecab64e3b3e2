package org.xter.studio.edition.packages;

import org.eclipse.osgi.util.NLS;

/** The texts of the Packages page. */
final class Messages extends NLS {
    static String add;
    static String addTip;
    static String addTo;
    static String answeredIn;
    static String askedFor;
    static String askedForIn;
    static String cancel;
    static String changesAdded;
    static String changesColumnBefore;
    static String changesColumnSize;
    static String changesColumnVersion;
    static String changesNone;
    static String changesOther;
    static String changesRemoved;
    static String changesRepositoryAdded;
    static String changesRepositoryRemoved;
    static String changesSummary;
    static String closureNone;
    static String closureTotals;
    static String closureTotalsSome;
    static String columnDescription;
    static String columnDownload;
    static String columnInstalled;
    static String columnLayer;
    static String columnName;
    static String columnReason;
    static String columnVersion;
    static String comesAlong;
    static String describe;
    static String detailsArchitecture;
    static String detailsDepends;
    static String detailsEmpty;
    static String detailsHomepage;
    static String detailsInstalled;
    static String detailsNoDescription;
    static String detailsNotKnown;
    static String detailsOther;
    static String detailsRecommends;
    static String detailsSection;
    static String detailsSize;
    static String detailsSource;
    static String detailsSuggests;
    static String discard;
    static String exclude;
    static String excluded;
    static String excludeTip;
    static String failed;
    static String fetch;
    static String fetchDescriptions;
    static String fetchDescriptionsJob;
    static String fetchJob;
    static String fetching;
    static String filter;
    static String find;
    static String group;
    static String include;
    static String isExcluded;
    static String lockEditionBroken;
    static String lockFits;
    static String lockMissing;
    static String lockStale;
    static String lockUnknown;
    static String lockUnreadable;
    static String looking;
    static String moveTo;
    static String nothingFound;
    static String notFetched;
    static String proposalOutdated;
    static String reasonAsked;
    static String reasonAskedAs;
    static String reasonBase;
    static String reasonNeeded;
    static String reasonRecommended;
    static String refresh;
    static String refreshJob;
    static String refreshTip;
    static String remove;
    static String requestsColumn;
    static String searchHint;
    static String service;
    static String setBoot;
    static String setSystem;
    static String shown;
    static String shownAll;
    static String showWhy;
    static String system;
    static String tabAsked;
    static String tabAll;
    static String tabChanges;
    static String take;
    static String takeLabel;
    static String unknown;
    static String unnamed;
    static String why;
    static String whyNotKnown;
    static String working;

    static {
        NLS.initializeMessages("org.xter.studio.edition.packages.messages", Messages.class);
    }

    private Messages() {}
}
