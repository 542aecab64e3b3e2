/** Finding any part or setting of an edition by what somebody types. */
package org.xter.document.find;
