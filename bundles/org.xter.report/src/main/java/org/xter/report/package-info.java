/** The words every room speaks: problems a user can act on, progress, cancellation. Nothing else lives here. */
package org.xter.report;
