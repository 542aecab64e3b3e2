// Generated from model/edition.ecore by ModelCodeTest.
package org.xter.model.edition;

import org.eclipse.emf.ecore.EObject;

import org.xter.model.unit.FileMode;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>File Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A file the edition adds or replaces.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.xter.model.edition.FileEntry#getPath <em>Path</em>}</li>
 *   <li>{@link org.xter.model.edition.FileEntry#getFrom <em>From</em>}</li>
 *   <li>{@link org.xter.model.edition.FileEntry#getContent <em>Content</em>}</li>
 *   <li>{@link org.xter.model.edition.FileEntry#getLink <em>Link</em>}</li>
 *   <li>{@link org.xter.model.edition.FileEntry#getMode <em>Mode</em>}</li>
 *   <li>{@link org.xter.model.edition.FileEntry#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.xter.model.edition.FileEntry#getGroup <em>Group</em>}</li>
 * </ul>
 *
 * @see org.xter.model.edition.EditionPackage#getFileEntry()
 * @model
 * @generated
 */
public interface FileEntry extends EObject {
	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the file lies in the running system; absolute. For a folder, where its content goes; / puts it over the root.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #isSetPath()
	 * @see #unsetPath()
	 * @see #setPath(String)
	 * @see org.xter.model.edition.EditionPackage#getFileEntry_Path()
	 * @model unsettable="true" dataType="org.xter.model.edition.Line" required="true"
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.FileEntry#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #isSetPath()
	 * @see #unsetPath()
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.FileEntry#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPath()
	 * @see #getPath()
	 * @see #setPath(String)
	 * @generated
	 */
	void unsetPath();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.FileEntry#getPath <em>Path</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Path</em>' attribute is set.
	 * @see #unsetPath()
	 * @see #getPath()
	 * @see #setPath(String)
	 * @generated
	 */
	boolean isSetPath();

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The file or folder to take it from, relative to the edition.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #isSetFrom()
	 * @see #unsetFrom()
	 * @see #setFrom(String)
	 * @see org.xter.model.edition.EditionPackage#getFileEntry_From()
	 * @model unsettable="true" dataType="org.xter.model.edition.Line"
	 * @generated
	 */
	String getFrom();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.FileEntry#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #isSetFrom()
	 * @see #unsetFrom()
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(String value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.FileEntry#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetFrom()
	 * @see #getFrom()
	 * @see #setFrom(String)
	 * @generated
	 */
	void unsetFrom();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.FileEntry#getFrom <em>From</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>From</em>' attribute is set.
	 * @see #unsetFrom()
	 * @see #getFrom()
	 * @see #setFrom(String)
	 * @generated
	 */
	boolean isSetFrom();

	/**
	 * Returns the value of the '<em><b>Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The text the file holds, for short files.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Content</em>' attribute.
	 * @see #isSetContent()
	 * @see #unsetContent()
	 * @see #setContent(String)
	 * @see org.xter.model.edition.EditionPackage#getFileEntry_Content()
	 * @model unsettable="true" dataType="org.xter.model.edition.Text"
	 * @generated
	 */
	String getContent();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.FileEntry#getContent <em>Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content</em>' attribute.
	 * @see #isSetContent()
	 * @see #unsetContent()
	 * @see #getContent()
	 * @generated
	 */
	void setContent(String value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.FileEntry#getContent <em>Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetContent()
	 * @see #getContent()
	 * @see #setContent(String)
	 * @generated
	 */
	void unsetContent();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.FileEntry#getContent <em>Content</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Content</em>' attribute is set.
	 * @see #unsetContent()
	 * @see #getContent()
	 * @see #setContent(String)
	 * @generated
	 */
	boolean isSetContent();

	/**
	 * Returns the value of the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the path leads to, when it is a symbolic link.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Link</em>' attribute.
	 * @see #isSetLink()
	 * @see #unsetLink()
	 * @see #setLink(String)
	 * @see org.xter.model.edition.EditionPackage#getFileEntry_Link()
	 * @model unsettable="true" dataType="org.xter.model.edition.Line"
	 * @generated
	 */
	String getLink();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.FileEntry#getLink <em>Link</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Link</em>' attribute.
	 * @see #isSetLink()
	 * @see #unsetLink()
	 * @see #getLink()
	 * @generated
	 */
	void setLink(String value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.FileEntry#getLink <em>Link</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetLink()
	 * @see #getLink()
	 * @see #setLink(String)
	 * @generated
	 */
	void unsetLink();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.FileEntry#getLink <em>Link</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Link</em>' attribute is set.
	 * @see #unsetLink()
	 * @see #getLink()
	 * @see #setLink(String)
	 * @generated
	 */
	boolean isSetLink();

	/**
	 * Returns the value of the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The permission bits; when left out 0644, or 0755 where the source is executable or a folder.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mode</em>' attribute.
	 * @see #isSetMode()
	 * @see #unsetMode()
	 * @see #setMode(FileMode)
	 * @see org.xter.model.edition.EditionPackage#getFileEntry_Mode()
	 * @model unsettable="true" dataType="org.xter.model.edition.FileMode"
	 * @generated
	 */
	FileMode getMode();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.FileEntry#getMode <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mode</em>' attribute.
	 * @see #isSetMode()
	 * @see #unsetMode()
	 * @see #getMode()
	 * @generated
	 */
	void setMode(FileMode value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.FileEntry#getMode <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMode()
	 * @see #getMode()
	 * @see #setMode(FileMode)
	 * @generated
	 */
	void unsetMode();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.FileEntry#getMode <em>Mode</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Mode</em>' attribute is set.
	 * @see #unsetMode()
	 * @see #getMode()
	 * @see #setMode(FileMode)
	 * @generated
	 */
	boolean isSetMode();

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * The default value is <code>"root"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The user who owns it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see #isSetOwner()
	 * @see #unsetOwner()
	 * @see #setOwner(String)
	 * @see org.xter.model.edition.EditionPackage#getFileEntry_Owner()
	 * @model default="root" unsettable="true" dataType="org.xter.model.edition.UserName"
	 * @generated
	 */
	String getOwner();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.FileEntry#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' attribute.
	 * @see #isSetOwner()
	 * @see #unsetOwner()
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(String value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.FileEntry#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetOwner()
	 * @see #getOwner()
	 * @see #setOwner(String)
	 * @generated
	 */
	void unsetOwner();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.FileEntry#getOwner <em>Owner</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Owner</em>' attribute is set.
	 * @see #unsetOwner()
	 * @see #getOwner()
	 * @see #setOwner(String)
	 * @generated
	 */
	boolean isSetOwner();

	/**
	 * Returns the value of the '<em><b>Group</b></em>' attribute.
	 * The default value is <code>"root"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The group that owns it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Group</em>' attribute.
	 * @see #isSetGroup()
	 * @see #unsetGroup()
	 * @see #setGroup(String)
	 * @see org.xter.model.edition.EditionPackage#getFileEntry_Group()
	 * @model default="root" unsettable="true" dataType="org.xter.model.edition.UserName"
	 * @generated
	 */
	String getGroup();

	/**
	 * Sets the value of the '{@link org.xter.model.edition.FileEntry#getGroup <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group</em>' attribute.
	 * @see #isSetGroup()
	 * @see #unsetGroup()
	 * @see #getGroup()
	 * @generated
	 */
	void setGroup(String value);

	/**
	 * Unsets the value of the '{@link org.xter.model.edition.FileEntry#getGroup <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetGroup()
	 * @see #getGroup()
	 * @see #setGroup(String)
	 * @generated
	 */
	void unsetGroup();

	/**
	 * Returns whether the value of the '{@link org.xter.model.edition.FileEntry#getGroup <em>Group</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Group</em>' attribute is set.
	 * @see #unsetGroup()
	 * @see #getGroup()
	 * @see #setGroup(String)
	 * @generated
	 */
	boolean isSetGroup();

} // FileEntry
