package de.buergerlotse.knowledge.link;

import de.buergerlotse.knowledge.service.LinkContext;
import de.buergerlotse.knowledge.service.LinkTemplate;
import java.net.URI;

/// Makes the address to which a citizen is sent, asking the form server first where it keeps values.
public final class FormLinks {

  private final PostedValues posted;

  public FormLinks(PostedValues posted) {
    this.posted = posted;
  }

  /// The address for a case; it may open the form only once. The plain address when the server gave no id.
  public URI open(LinkTemplate template, LinkContext context) {
    if (!(template instanceof LinkTemplate.FormSolutions form)) return template.in(context);
    return form
      .postData()
      .flatMap(address -> posted.post(address, form.values(context)))
      .map(form::withCacheId)
      .orElseGet(form::address);
  }
}
