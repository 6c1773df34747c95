using System.Linq.Expressions;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;
using HandlebarsDotNet.Features;

namespace Explainer.Rendering;

/// <summary>
/// Runs a template interpreted until it has proved to be used often, then compiles it: compiling costs as much as
/// filling in a template hundreds of times, and most templates of a small site are used once.
/// </summary>
/// <remarks>
/// A feature, because the library's own one puts its compiler in place before each template is read, whatever the
/// settings name. Features without an order come after it.
/// </remarks>
internal sealed class TemplateCompiler : IFeatureFactory, IFeature, IExpressionCompiler
{
    private const int Often = 40;

    private IReadOnlyList<IExpressionMiddleware> _improvers = [];

    public IFeature CreateFeature() => this;

    public void OnCompiling(ICompiledHandlebarsConfiguration configuration)
    {
        _improvers = configuration.ExpressionMiddlewares;
        configuration.ExpressionCompiler = this;
    }

    public void CompilationCompleted()
    {
    }

    public T Compile<T>(Expression<T> expression)
        where T : class, Delegate =>
        expression is Expression<TemplateDelegate> template
            ? (T)(object)new TemplateDelegate(new Tiered(template, _improvers).Run)
            : Finished(expression, _improvers);

    private static T Finished<T>(Expression<T> expression, IReadOnlyList<IExpressionMiddleware> improvers)
        where T : class, Delegate =>
        improvers.Aggregate(expression, (improved, improver) => improver.Invoke(improved)).Compile();

    private sealed class Tiered(Expression<TemplateDelegate> template, IReadOnlyList<IExpressionMiddleware> improvers)
    {
        private TemplateDelegate _run = template.Compile(preferInterpretation: true);
        private int _times;

        public void Run(EncodedTextWriter writer, BindingContext context)
        {
            if (Interlocked.Increment(ref _times) == Often)
            {
                Task.Run(() => _run = Finished(template, improvers));
            }

            _run(writer, context);
        }
    }
}
