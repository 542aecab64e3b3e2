/** Work on several threads whose results do not depend on them. */
package org.xter.format.parallel;
