package de.buergerlotse.channels.site;

import io.micronaut.core.io.ResourceLoader;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;

/// The pages of the workplaces at `/desk` and `/newsroom`: a folder has no page of its own among static files.
@Controller
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
class WorkplaceController {

  private static final MediaType PAGE = MediaType.of("text/html;charset=utf-8");
  private final ResourceLoader resources;

  WorkplaceController(ResourceLoader resources) {
    this.resources = resources;
  }

  @Get("/desk")
  HttpResponse<StreamedFile> desk() {
    return page("desk");
  }

  @Get("/newsroom")
  HttpResponse<StreamedFile> newsroom() {
    return page("newsroom");
  }

  private HttpResponse<StreamedFile> page(String workplace) {
    return resources
      .getResourceAsStream("classpath:public/" + workplace + "/index.html")
      .map(content -> HttpResponse.ok(new StreamedFile(content, PAGE)))
      .orElseGet(HttpResponse::notFound);
  }
}
