/**
 * A DOCX as PDF, by an office program the user has.
 *
 * <p>No PDF library keeps Chinese type and page breaks as an office program does, so none is carried: LibreOffice is found,
 * run in the background with a profile of its own (a window the user has open is not disturbed) and a time limit.
 *
 * <pre>{@code
 * LibreOffice office = LibreOffice.find();                        // or a sentence that says how to get it
 * office.convert(docx, Path.of("总结.pdf"));
 * }</pre>
 */
package io.github.tiankong.pdf;
