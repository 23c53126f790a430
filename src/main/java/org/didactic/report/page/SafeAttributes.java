package org.didactic.report.page;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.html.MutableAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps of an element's attributes what Markdown itself makes and ids: no scripts, no styles, no links that run. */
final class SafeAttributes implements AttributeProvider {
    private static final Set<String> KEPT =
            Set.of("id", "href", "src", "alt", "title", "align", "start", "colspan", "class");
    private static final Pattern OWN_CLASS = Pattern.compile("language-[\\w-]+|footnotes|footnote-(?:ref|backref)");
    private static final Pattern SCHEME = Pattern.compile("([a-z][a-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Set<String> LINKED = Set.of("http", "https", "mailto");
    private static final Pattern PICTURE = Pattern.compile("data:image/(?:png|jpeg|gif|webp)[;,].*", Pattern.DOTALL);

    /** Puts this last among the providers, after the one that reads attributes from the text. */
    static final class Factory extends IndependentAttributeProviderFactory {
        @Override
        public AttributeProvider apply(LinkResolverContext context) {
            return new SafeAttributes();
        }
    }

    @Override
    public void setAttributes(Node node, AttributablePart part, MutableAttributes attributes) {
        boolean picture = node instanceof Image || node instanceof ImageRef;
        List<String> names = new ArrayList<>(attributes.keySet());
        for (String name : names) {
            String value = attributes.getValue(name);
            boolean safe = KEPT.contains(name)
                    && (!name.equals("class") || OWN_CLASS.matcher(value).matches())
                    && (!name.equals("href") || leadsSomewhere(value))
                    && (!name.equals("src") || leadsSomewhere(value) || picture && isPicture(value));
            if (!safe) {
                attributes.remove(name);
            }
        }
    }

    private static boolean leadsSomewhere(String address) {
        Matcher scheme = SCHEME.matcher(bare(address));
        return !scheme.matches() || LINKED.contains(scheme.group(1));
    }

    private static boolean isPicture(String address) {
        return PICTURE.matcher(bare(address)).matches();
    }

    /** The address as a browser reads it: without control characters and spaces. */
    private static String bare(String address) {
        return address.replaceAll("[\\x00-\\x20\\x7f]", "").toLowerCase(Locale.ROOT);
    }
}
