/** The edition editor: services. */
package org.xter.studio.edition.services;
