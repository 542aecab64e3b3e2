/** The page Protection: what lies in which container, and who opens it. */
package org.xter.diagram.protection;
