/** What the commands of the product's menus do. */
package org.xter.studio.app.command;
