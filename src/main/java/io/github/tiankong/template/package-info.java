/**
 * A draft's structure with its fields: made from a draft, kept as a folder people can open, checked.
 *
 * <p>A template folder holds {@code template.docx}, in which each slot stands as <code>${工业产值}</code> with the draft's own
 * formatting, and {@code slots.csv}, one row a field; {@code checks.csv} holds what must be true between them. What people type into {@code template.docx} is a small language with
 * FreeMarker's look, read by {@link io.github.tiankong.template.Marks}; it is never given to FreeMarker.
 *
 * <p>{@link io.github.tiankong.template.TemplateMaker} makes a template from a draft, {@link
 * io.github.tiankong.template.TemplateFolder} reads and writes it, {@link io.github.tiankong.template.TemplateCheck} says
 * what is wrong with it.
 */
package io.github.tiankong.template;
