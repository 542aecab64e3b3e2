/** Engine work in jobs: what runs, its steps and times, and the view that shows them. */
package org.xter.studio.ui.build;
